export { deliver } from './actions.ts';
export {
  type DeliveryKind,
  type Desk,
  type DeskAction,
  type DeskField,
  deliveryKinds,
  type NewDelivery,
  parseDelivery,
} from './desk.ts';
export { deskPages } from './pages.tsx';
export { deskOf, desks, findDesk } from './registry.ts';
export { type Delivery, deliveries } from './store.ts';
export { DeliveryList } from './views.tsx';

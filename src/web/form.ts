export * from '../shared/form.ts';

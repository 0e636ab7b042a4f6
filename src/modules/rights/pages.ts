import { Hono } from 'hono';
import type { Env } from '../../web/env.ts';
import { entitlementPages } from './case/pages.tsx';
import { releasePages } from './release/pages.tsx';

/** Every page of this module. */
export const rightsPages = new Hono<Env>();
rightsPages.route('/', entitlementPages);
rightsPages.route('/', releasePages);

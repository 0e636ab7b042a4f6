import { Hono } from 'hono';
import type { Env } from '../../web/env.ts';

export const directoryPages = new Hono<Env>();

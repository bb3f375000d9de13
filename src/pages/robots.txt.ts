import type { APIRoute } from 'astro';
import { fileAddress } from '../language/addresses.ts';

/** Everything may be read by robots; the map of the site is named. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileAddress('sitemap.xml'), site).href}\n`);

import type { APIRoute } from 'astro';
import { siteColours } from '../formats/site-colours.ts';
import { fileAddress } from '../language/addresses.ts';
import { wordsFor } from '../language/words.ts';

/** What a browser needs to install the site as an application: a window of its own, and icons. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: fileAddress(''),
      lang: 'fr',
      name: `${wordsFor('fr').siteShort} · ${wordsFor('vi').siteShort}`,
      short_name: wordsFor('fr').siteShort,
      start_url: fileAddress(''),
      scope: fileAddress(''),
      display: 'standalone',
      background_color: siteColours()('ground'),
      theme_color: siteColours()('ground'),
      icons: [
        { src: fileAddress('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        { src: fileAddress('icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: fileAddress('icon-512.png'), sizes: '512x512', type: 'image/png' },
        { src: fileAddress('icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );

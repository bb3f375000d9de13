import type { APIRoute } from 'astro';
import { fileAddress } from '../language/addresses.ts';
import { wordsFor } from '../language/words.ts';

/** What a phone needs to keep the site on its home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: `${wordsFor('fr').siteShort} · ${wordsFor('vi').siteShort}`,
      short_name: wordsFor('fr').siteShort,
      start_url: fileAddress(''),
      scope: fileAddress(''),
      display: 'browser',
      background_color: '#faf5ea',
      theme_color: '#faf5ea',
      icons: [
        { src: fileAddress('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        { src: fileAddress('icon-512.png'), sizes: '512x512', type: 'image/png' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );

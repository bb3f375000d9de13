import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { inOrder } from '../../catalogue/in-order.ts';
import { csv } from '../../catalogue/csv.ts';

/** The signatories as a table for a spreadsheet, both languages side by side. */
export const GET: APIRoute = async () => {
  const states = inOrder(await getCollection('states'));
  const head = [
    'id',
    'code',
    'nom_fr',
    'ten_vi',
    'group',
    'eu_member',
    'signed',
    'place',
    'certainty',
    'ratification',
    'ratification_date',
    'sources',
  ];
  const rows = states.map((state) => [
    state.id,
    state.code,
    state.name.fr,
    state.name.vi,
    state.group,
    state.euMember ? 'yes' : 'no',
    state.signed ?? '',
    state.place,
    state.certainty,
    state.ratified?.status ?? '',
    state.ratified?.date ?? '',
    state.sources.join(' '),
  ]);
  return new Response(csv([head, ...rows]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

import { edit, guard } from './broken.ts';

const file = 'cases/fake-bank-message/case.yaml';
const replaced = (from: string | RegExp, to: string) => edit(file, (text) => text.replace(from, to));

guard('a case whose step is taken by nobody of the case', replaced('who: stranger', 'who: neighbour'), {
  file,
  what: /steps: who acts in a step is one of the actors/,
  cure: /src\/schemas/,
});

guard('a step that no article rules', replaced(/articles: \[13\]/, 'articles: []'), {
  file,
  what: /steps\.0\.articles/,
  cure: /src\/schemas/,
  at: 'articles: []',
});

guard('a step without a question in Vietnamese', replaced(/\n {6}vi: Tin nhắn viết “trong vòng một giờ”[^\n]*/, ''), {
  file,
  what: /steps\.0\.ask\.vi/,
  cure: /both languages/,
});

guard('a case of five steps', replaced(/\n {2}- id: demander[\s\S]*(?=\nends:)/, ''), {
  file,
  what: /steps: /,
  cure: /src\/schemas/,
});

guard('a figure in a case that no record holds', replaced('des milliers de numéros', '4000 numéros'), {
  file,
  what: /the figure "4000" is in none of the facts named here/,
  cure: /in letters/,
  at: '4000 numéros',
});

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { edit, guard } from './broken.ts';

const lesson = 'lessons/signed-ratified-in-force';
const replaced = (file: string, from: string | RegExp, to: string) => edit(`${lesson}/${file}`, (text) => text.replace(from, to));
const without = (file: string) => (folder: string) => rmSync(join(folder, lesson, file));

guard('a lesson without its Vietnamese', without('vi.mdx'), {
  file: `${lesson}/lesson.yaml`,
  what: /lessons\/signed-ratified-in-force has no vi\.mdx/,
  cure: /write it beside fr\.mdx/,
});

guard('a lesson without its sheet', without('sheet.yaml'), {
  file: `${lesson}/lesson.yaml`,
  what: /has no sheet\.yaml/,
  cure: /write it beside lesson\.yaml/,
});

guard('a lesson without its quiz', without('quiz.yaml'), {
  file: `${lesson}/lesson.yaml`,
  what: /has no quiz\.yaml/,
  cure: /write it beside lesson\.yaml/,
});

guard('a quiz that is too short', replaced('quiz.yaml', /\n- id: three-words[\s\S]*(?=\n- id: seventy-two-what)/, ''), {
  file: `${lesson}/quiz.yaml`,
  what: /the quiz has [67] questions/,
  cure: /write 8 to 12/,
});

guard('a lesson of no French programme', replaced('lesson.yaml', /programmes: \[.*\]/, 'programmes: [vn-gdcd, vn-gdktpl]'), {
  file: `${lesson}/lesson.yaml`,
  what: /names no programme of fr/,
  cure: /add one of: fr-/,
  at: 'programmes:',
});

guard('a programme that does not exist', replaced('lesson.yaml', 'fr-emc-lycee', 'fr-emc-nulle-part'), {
  file: `${lesson}/lesson.yaml`,
  what: /"fr-emc-nulle-part" does not exist/,
  cure: /content\/programmes\.yaml/,
  at: 'programmes:',
});

guard('two lessons at the same address', replaced('lesson.yaml', /fr: signe-ratifie-en-vigueur/, 'fr: verifier-un-nombre'), {
  file: `${lesson}/lesson.yaml`,
  what: /slug fr: verifier-un-nombre" is used twice/,
  cure: /another name/,
});

guard('steps that do not fill the lesson', replaced('fr.mdx', 'minutes={8}', 'minutes={9}'), {
  file: `${lesson}/fr.mdx`,
  what: /the steps last \d+ minutes, the lesson \d+/,
  cure: /add up to/,
});

guard('steps that differ between the languages', replaced('vi.mdx', 'id="horloge"', 'id="dong-ho"'), {
  file: `${lesson}/vi.mdx`,
  what: /the steps are .*dong-ho.*; in fr\.mdx .*horloge/,
  cure: /same steps, in the same order/,
});

guard('a step where pupils do nothing', replaced('fr.mdx', /<Pupils>[\s\S]*?<\/Pupils>/, ''), {
  file: `${lesson}/fr.mdx`,
  what: /the step "trois-phrases" has no <Pupils>/,
  cure: /what pupils do/,
  at: '<Step id="trois-phrases"',
});

guard('a step without its minutes', replaced('fr.mdx', ' minutes={8}', ''), {
  file: `${lesson}/fr.mdx`,
  what: /a step without id, minutes or title/,
  cure: /<Step id=/,
  at: '<Step id="trois-phrases"',
});

guard('a question without a right answer', replaced('quiz.yaml', /\n {6}right: true/, ''), {
  file: `${lesson}/quiz.yaml`,
  what: /options: mark exactly one option with right: true/,
  cure: /src\/schemas/,
});

guard(
  'a question of several answers that has only one',
  replaced('quiz.yaml', /(kind: several[\s\S]*?)\n {6}right: true/, '$1'),
  { file: `${lesson}/quiz.yaml`, what: /mark two or more options with right: true, not all/, cure: /src\/schemas/ },
);

guard('a matching whose two right sides are the same', replaced('quiz.yaml', 'fr: Le pays s\'engage., vi', 'fr: Le pays annonce où il va., vi'), {
  file: `${lesson}/quiz.yaml`,
  what: /two pairs have the same right side/,
  cure: /src\/schemas/,
});

guard('a question that cites no article', replaced('quiz.yaml', /articles: \[64\]/, 'articles: []'), {
  file: `${lesson}/quiz.yaml`,
  what: /articles/,
  cure: /src\/schemas/,
});

guard('a figure in a quiz that no record holds', replaced('quiz.yaml', 'Il faut 40 instruments', 'Il faut 41 instruments'), {
  file: `${lesson}/quiz.yaml`,
  what: /the figure "41" is in none of the facts named here/,
  cure: /under "facts:"/,
  at: 'Il faut 41 instruments',
});

guard('a figure in a sheet that no record holds', replaced('sheet.yaml', 'le 90e jour', 'le 91e jour'), {
  file: `${lesson}/sheet.yaml`,
  what: /the figure "91" is in none of the facts named here/,
  cure: /under "facts:"/,
  at: 'le 91e jour',
});

guard(
  'an answer that stands in the pupils’ sheet',
  replaced('sheet.yaml', /fr: Dans le document A, [^\n]*/, "fr: Elles disent leur accord, mais aucune n'est encore engagée. Cochez."),
  {
    file: `${lesson}/sheet.yaml`,
    what: /the answer « Elles disent leur accord.* stands in the pupils' sheet/,
    cure: /in other words/,
  },
);

guard('a right choice that is not among the choices', replaced('sheet.yaml', 'right: [3]', 'right: [4]'), {
  file: `${lesson}/sheet.yaml`,
  what: /a right choice is counted from 1/,
  cure: /src\/schemas/,
});

guard('a part with choices that does not say which is right', replaced('sheet.yaml', '\n        right: [1]', ''), {
  file: `${lesson}/sheet.yaml`,
  what: /with choices, each part says which are right/,
  cure: /src\/schemas/,
});

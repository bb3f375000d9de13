/** The pictures of the chapters, broken on purpose: each guard names the file, the line and the cure. */
import { edit, guard } from './broken.ts';

const file = 'diagrams.yaml';
const replaced = (from: string | RegExp, to: string) => edit(file, (text) => text.replace(from, to));

guard('a diagram with an article that does not exist', replaced('articles: [23]', 'articles: [69]'), {
  file,
  what: /^4: rows\.0\.0\.articles/,
  cure: /content\/README\.md/,
  at: 'articles: [69]',
});

guard('a box that holds an article of another chapter without naming it', replaced('articles: [23]', 'articles: [23, 40]'), {
  file,
  what: /the box "scope" holds article 40, which is not of chapter 4/,
  cure: /name the chapter of this neighbour/,
  at: 'articles: [23, 40]',
});

guard('an arrow to a box that is not there', replaced('from: [search], to: [live]', 'from: [search], to: [later]'), {
  file,
  what: /an arrow of chapter 4 names the box "later"/,
  cure: /write one of: scope, safeguards/,
  at: 'to: [later]',
});

guard('a diagram whose words have no room', replaced('fr: "Fouiller et saisir"', 'fr: "Anticonstitutionnellement"'), {
  file,
  what: /the diagram of chapter 4 cannot be drawn in fr: "Anticonstitutionnellement"/,
  cure: /Diagrams.*content\/README\.md/,
});

guard('a diagram in one language', replaced(', vi: "Khám xét và thu giữ"', ''), {
  file,
  what: /label\.vi/,
  cure: /both languages/,
});

guard('a chapter without a diagram', replaced('- id: "9"\n', '- id: "8"\n'), {
  file: 'chapters/9/chapter.yaml',
  what: /the chapter 9 has no diagram/,
  cure: /add a record - id: "9" to content\/diagrams\.yaml/,
});

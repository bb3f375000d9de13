import { edit, guard } from './broken.ts';

const states = 'states.yaml';
const replaced = (file: string, from: string | RegExp, to: string) => edit(file, (text) => text.replace(from, to));

guard('a State without the code that the map needs', replaced(states, /\n {2}iso: "710"/, ''), {
  file: states,
  what: /^south-africa: a State without iso/,
  cure: /ISO 3166-1 numeric code/,
  at: '- id: south-africa',
});

guard('a code that is not three digits', replaced(states, 'iso: "012"', 'iso: 12'), {
  file: states,
  what: /^algeria: iso/,
  cure: /content\/README\.md/,
  at: 'iso: 12',
});

guard('a code that no State of the map has', replaced(states, 'iso: "710"', 'iso: "999"'), {
  file: states,
  what: /^south-africa: the map has no State with the code "999"/,
  cure: /ISO 3166-1 numeric code/,
  at: 'iso: "999"',
});

guard('one code for two States', replaced(states, 'iso: "024"', 'iso: "012"'), {
  file: states,
  what: /^angola: "012" is the code of algeria as well/,
  cure: /its own ISO 3166-1 numeric code/,
});

guard('a count of signatures that the list of States does not have', replaced('facts.yaml', /value: 72$/m, 'value: 71'), {
  file: 'facts.yaml',
  what: /^signatories-hanoi says 71, and content\/states\.yaml has 72 sure signatures up to 2025-10-26/,
  cure: /correct the one that is wrong/,
  at: 'value: 71',
});

guard('a signature that is no longer sure, while its count stays', replaced(states, 'certainty: high', 'certainty: low'), {
  file: 'facts.yaml',
  what: /^signatories-day1 says 69, and content\/states\.yaml has 68/,
  cure: /correct the one that is wrong/,
});

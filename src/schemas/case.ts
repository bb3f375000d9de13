import { z } from 'astro/zod';
import { articleNumber, bothLanguages, day, id, sources } from './values.ts';

/** Somebody who acts in a case, or an office: a lane of its drawn path. */
const actor = z.strictObject({
  id,
  name: bothLanguages.meta({ description: 'An invented first name or an office: « Mai », « la banque »' }),
  place: bothLanguages.optional().meta({ description: 'Where they are, when the case crosses a border' }),
});

const choice = z.strictObject({
  text: bothLanguages,
  says: bothLanguages.meta({ description: 'What comes of it, said kindly; no choice is mocked' }),
});

const step = z.strictObject({
  id,
  title: bothLanguages,
  who: id.meta({ description: 'The actor who acts: an id of actors' }),
  to: id.optional().meta({ description: 'The actor it is done to, or sent to' }),
  happens: bothLanguages.meta({ description: 'What happens' }),
  articles: z.array(articleNumber).min(1).max(4),
  why: bothLanguages.meta({ description: 'Which article applies, and why' }),
  risk: bothLanguages.meta({ description: 'What could go wrong' }),
  protects: bothLanguages.meta({ description: 'What protects' }),
  ask: bothLanguages.meta({ description: 'What would you do?' }),
  choices: z.array(choice).min(2).max(3),
});

/** A case one follows through the Convention, step by step, with invented and ordinary people. */
export const theCase = z
  .strictObject({
    order: z.int().positive(),
    title: bothLanguages,
    slug: z.strictObject({ fr: id, vi: id }).meta({ description: 'The last part of its address in each language' }),
    inOneSentence: bothLanguages,
    begins: bothLanguages.meta({ description: 'The situation before the first step' }),
    actors: z.array(actor).min(2).max(6),
    steps: z.array(step).min(6).max(10),
    ends: bothLanguages.meta({ description: 'What to keep in mind' }),
    facts: z.array(id).optional().meta({ description: 'The records its figures come from' }),
    terms: z.array(id).min(3).meta({ description: 'Words to know: ids of glossary.yaml' }),
    sources,
    reviewed: day,
  })
  .refine(
    ({ actors, steps }) =>
      steps.every(({ who, to }) => [who, to ?? who].every((one) => actors.some((actor) => actor.id === one))),
    {
      message: 'who acts in a step is one of the actors',
      path: ['steps'],
    },
  );

export type Case = z.infer<typeof theCase>;

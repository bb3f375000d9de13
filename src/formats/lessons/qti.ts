// A quiz as QTI 1.2.1 in the profile of Common Cartridge 1.1 (https://www.imsglobal.org/cc): multiple choice, multiple response,
// true or false. The profile has no matching and no ordering: each pair becomes a question with all the right sides.
import type { Choice } from '../../catalogue/quiz-choices.ts';
import { escaped } from '../escaped.ts';
import type { ExportedQuestion } from './exported-question.ts';

interface Item {
  id: string;
  profile: 'multiple_choice' | 'multiple_response' | 'true_false';
  ask: string;
  choices: readonly Choice[];
  after: string;
}

function itemsOf({ id, ask, shape, after }: ExportedQuestion): Item[] {
  if ('choices' in shape) {
    const profiles = { single: 'multiple_choice', several: 'multiple_response', 'true-false': 'true_false' } as const;
    return [{ id, profile: profiles[shape.kind], ask, choices: shape.choices, after }];
  }
  return shape.matches.map(({ left, right }, index) => ({
    id: `${id}-${index + 1}`,
    profile: 'multiple_choice',
    ask: `${ask} — ${left}`,
    choices: shape.rights.map((text, place) => ({ text, right: place === right, why: undefined })),
    after,
  }));
}

const field = (label: string, entry: string) =>
  `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`;
const material = (html: string) => `<material><mattext texttype="text/html">${escaped(html)}</mattext></material>`;
const itemFeedback = (id: string, html: string) =>
  `<itemfeedback ident="${id}"><flow_mat>${material(html)}</flow_mat></itemfeedback>`;
const condition = (next: 'Yes' | 'No', when: string, then: string) =>
  `<respcondition continue="${next}"><conditionvar>${when}</conditionvar>${then}</respcondition>`;
const show = (id: string) => `<displayfeedback feedbacktype="Response" linkrefid="${id}"/>`;

function itemXml({ id, profile, ask, choices, after }: Item): string {
  const isSeveral = profile === 'multiple_response';
  const names = choices.map((_, index) => (profile === 'true_false' ? ['true', 'false'][index] : 'ABCDEF'[index]) ?? '');
  const chosen = (index: number) => `<varequal respident="response">${names[index]}</varequal>`;
  const rights = choices.map(({ right }, index) => (right ? chosen(index) : isSeveral ? `<not>${chosen(index)}</not>` : ''));
  const whys = choices.flatMap(({ why }, index) => (why ? [{ id: `why-${names[index]}`, when: chosen(index), why }] : []));
  return `<item ident="${id}" title="${escaped(ask)}">
<itemmetadata><qtimetadata>${field('cc_profile', `cc.${profile}.v0p1`)}</qtimetadata></itemmetadata>
<presentation>${material(`<p>${escaped(ask)}</p>`)}
<response_lid ident="response" rcardinality="${isSeveral ? 'Multiple' : 'Single'}"><render_choice>
${choices.map(({ text }, index) => `<response_label ident="${names[index]}">${material(escaped(text))}</response_label>`).join('\n')}
</render_choice></response_lid></presentation>
<resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
${condition('Yes', '<other/>', show('general'))}
${whys.map(({ id: why, when }) => condition('Yes', when, show(why))).join('\n')}
${condition('No', isSeveral ? `<and>${rights.join('')}</and>` : rights.join(''), '<setvar action="Set" varname="SCORE">100</setvar>')}
</resprocessing>
${itemFeedback('general', after)}
${whys.map(({ id: why, why: text }) => itemFeedback(why, escaped(text))).join('\n')}
</item>`;
}

/**
 * A quiz as an assessment of a cartridge.
 * @param ident its identifier, an XML name
 */
export function qtiAssessment(ident: string, title: string, questions: readonly ExportedQuestion[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd">
<assessment ident="${ident}" title="${escaped(title)}">
<qtimetadata>
${field('cc_profile', 'cc.exam.v0p1')}
${field('qmd_assessmenttype', 'Examination')}
${field('qmd_scoretype', 'Percentage')}
${field('cc_maxattempts', 'unlimited')}
</qtimetadata>
<section ident="root_section">
${questions.flatMap(itemsOf).map(itemXml).join('\n')}
</section>
</assessment>
</questestinterop>
`;
}

import ArticleLink from './ArticleLink.astro';
import ChapterLink from './ChapterLink.astro';
import Debate from './Debate.astro';
import EventDate from './EventDate.astro';
import Fact from './Fact.astro';
import FileLink from './FileLink.astro';
import Note from './Note.astro';
import PageLink from './PageLink.astro';
import Person from './Person.astro';
import Position from './Position.astro';
import Pupils from './Pupils.astro';
import Quote from './Quote.astro';
import Says from './Says.astro';
import SectionHeading from './SectionHeading.astro';
import Step from './Step.astro';
import Term from './Term.astro';

/** What an author may write in a text, and nothing else: given to every `<Content components={parts} />`. */
export const parts = {
  h2: SectionHeading,
  ArticleLink,
  ChapterLink,
  Debate,
  EventDate,
  Fact,
  FileLink,
  Note,
  PageLink,
  Person,
  Position,
  Pupils,
  Quote,
  Says,
  Step,
  Term,
};

import type { Part } from '#domain/answer.ts';
import type { ProgrammeDocument } from '#domain/programme.ts';
import { dateArg, documentArg, textArg } from './args.ts';
import { remarkParts } from './remarks.ts';
import { asking, type FollowUp, part, says, type Scene } from './section.ts';

/** What a document is: its title, who issued it and when, what is known of it, and every page it was read on. */
export function documentParts(scene: Scene, document: ProgrammeDocument): readonly Part[] {
  const { id, title, issuer, issued, note, sources } = document;
  return [
    part('headline', 'ask-document-title', { document: documentArg(scene, id), title: textArg(title) }),
    part('body', 'ask-document-issued', { issuer: textArg(issuer), date: dateArg(issued) }),
    ...remarkParts(note ? [says('ask-note', { note: textArg(note) })] : []),
    ...sources.map((link): Part => ({ part: 'line', role: 'source', line: says('ask-source-page'), link })),
  ];
}

/** A document under its full title, with the first page it was read on. */
export function titleLine(scene: Scene, { id, title, sources: [link] }: ProgrammeDocument): Part {
  const line = says('ask-document-title', { document: documentArg(scene, id), title: textArg(title) });
  return { part: 'line', role: 'source', line, ...(link !== undefined && { link }) };
}

/** To its targets, where a document sets any. */
export function targetTaps({ catalogue }: Scene, { id }: ProgrammeDocument): readonly FollowUp[] {
  const sets = catalogue.programme.targets.some(({ document }) => document === id);
  return sets ? [{ label: says('ask-tap-target'), question: asking('target', { document: id }) }] : [];
}

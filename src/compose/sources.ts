import type { Arg, Part } from '#domain/answer.ts';
import type { Figure, Source } from '#domain/figure.ts';
import type { Target } from '#domain/programme.ts';
import { dateArg, documentArg, lineArg, textArg, verbatim } from './args.ts';
import { part, says, type Scene } from './section.ts';

/** How many sources stand under a card; the others are one tap away. */
const shownSources = 3;

/** One line per source of the figures, each once, with its link; further ones are counted. */
export function sourceLines(figures: readonly Figure[]): readonly Part[] {
  const sources = [...new Map(figures.map(({ source }) => [sourceKey(source), source])).values()];
  const lines = sources.slice(0, shownSources).map(sourceLine);
  const more = sources.length - lines.length;
  return more > 0 ? [...lines, part('source', 'ask-source-more', { count: more })] : lines;
}

/** The documents that set the targets, each once, with the page they were read on. */
export function documentLines(scene: Scene, targets: readonly Target[]): readonly Part[] {
  const byDocument = new Map(targets.map((target) => [target.document, target]));
  return [...byDocument.values()].map((target) => {
    const document = scene.catalogue.document(target.document);
    const line = document
      ? says('ask-source-document', {
          document: documentArg(scene, target.document),
          issuer: textArg(document.issuer),
          date: dateArg(document.issued),
        })
      : says('ask-source-document-bare', { document: documentArg(scene, target.document) });
    return sourced(line, target.sources[0] ?? document?.sources[0] ?? null);
  });
}

/** A source in words, as `Báo Lao Động, 12/2/2025`. */
export function sourceArg({ publisher, title, published }: Source): Arg {
  const by = verbatim(publisher);
  const named = title === null ? by : lineArg('ask-source-titled', { publisher: by, title: verbatim(title) });
  if (published === null) return named;
  return lineArg('ask-source-dated', { source: named, date: { as: 'partial-date', value: published } });
}

function sourceLine(source: Source): Part {
  return sourced(says('ask-source', { source: sourceArg(source) }), source.url);
}

function sourced(line: ReturnType<typeof says>, link: string | null): Part {
  return { part: 'line', role: 'source', line, ...(link !== null && { link }) };
}

function sourceKey({ publisher, url, published, title }: Source): string {
  return [publisher, url, published, title].join('\n');
}

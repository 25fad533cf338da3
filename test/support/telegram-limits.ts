import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** How long a text may be, and of which letters, as the Bot API's documentation says beside a field. */
interface Limit {
  readonly min: number;
  readonly max: number;
  readonly unit: 'characters' | 'bytes';
}

interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly type: ts.TypeNode;
  readonly limit: Limit | null;
  readonly letters: RegExp | null;
  readonly mostItems: number | null;
}

/** The Bot API as data, read from the types that are generated from its documentation. */
export interface BotApi {
  /** The name of the parameters' interface by method; null for methods without parameters. */
  readonly methods: ReadonlyMap<string, string | null>;
  readonly shapes: ReadonlyMap<string, readonly Field[]>;
  readonly aliases: ReadonlyMap<string, ts.TypeNode>;
}

const generated = new URL('../../node_modules/@gramio/types/out/', import.meta.url);

/** Reads @gramio/types with the TypeScript parser. */
export function readBotApi(): BotApi {
  const [methods, params, objects] = ['methods', 'params', 'objects'].map((name) =>
    parse(fileURLToPath(new URL(`${name}.d.ts`, generated))),
  );
  const shapes = new Map<string, readonly Field[]>();
  const aliases = new Map<string, ts.TypeNode>();
  for (const statement of [...(params?.statements ?? []), ...(objects?.statements ?? [])]) {
    if (ts.isInterfaceDeclaration(statement)) shapes.set(statement.name.text, fieldsOf(statement));
    if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement.type);
  }
  return { methods: methodsOf(methods), shapes, aliases };
}

const api = readBotApi();

/** What Telegram would refuse about a call, one sentence each; empty when it would take it. */
export function complaintsAbout(method: string, payload: Readonly<Record<string, unknown>>): string[] {
  const shape = api.methods.get(method);
  if (shape === undefined) return [`there is no method ${method}`];
  return shape === null ? Object.keys(payload).map(unknownName) : checkShape(shape, payload, method);
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function methodsOf(source: ts.SourceFile | undefined): Map<string, string | null> {
  const isMethods = (statement: ts.Statement): statement is ts.InterfaceDeclaration =>
    ts.isInterfaceDeclaration(statement) && statement.name.text === 'APIMethods';
  const declared = source?.statements.filter(isMethods).flatMap((statement) => statement.members) ?? [];
  return new Map(
    declared.filter(ts.isPropertySignature).map((method) => {
      const named = /\bParams\.(\w+)/.exec(method.type?.getText() ?? '');
      return [method.name.getText(), named?.[1] ?? null];
    }),
  );
}

function fieldsOf(shape: ts.InterfaceDeclaration): readonly Field[] {
  return shape.members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || !member.type) return [];
    const said = ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(member)[0]?.comment) ?? '';
    return [
      {
        name: member.name.getText(),
        optional: member.questionToken !== undefined,
        type: member.type,
        limit: limitOf(said),
        letters: lettersOf(said),
        mostItems: Number(/At most (\d+) /.exec(said)?.[1] ?? 'NaN') || null,
      },
    ];
  });
}

function limitOf(said: string): Limit | null {
  const found = /(\d+)-(\d+) (characters|bytes)/.exec(said);
  if (!found) return null;
  return {
    min: Number(found[1]),
    max: Number(found[2]),
    unit: found[3] === 'bytes' ? 'bytes' : 'characters',
  };
}

function lettersOf(said: string): RegExp | null {
  if (said.includes('only lowercase English letters, digits and underscores')) return /^[a-z0-9_]*$/;
  return /`A-Z`, `a-z`, `0-9`, `_` and `-` are allowed/.test(said) ? /^[A-Za-z0-9_-]*$/ : null;
}

function checkShape(shape: string, value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${path} is not an object`];
  const given = value as Readonly<Record<string, unknown>>;
  const fields = api.shapes.get(shape) ?? [];
  const known = new Set(fields.map((field) => field.name));
  const unknown = Object.keys(given).filter((name) => !known.has(name) && given[name] !== undefined);
  return [
    ...unknown.map((name) => unknownName(`${path}.${name}`)),
    ...fields.flatMap((field) => checkField(field, given[field.name], `${path}.${field.name}`)),
  ];
}

function checkField(field: Field, value: unknown, path: string): string[] {
  if (value === undefined) return field.optional ? [] : [`${path} is missing`];
  if (Array.isArray(value) && field.mostItems !== null && value.length > field.mostItems)
    return [`${path} has more than ${field.mostItems} items`];
  return [
    ...checkType(field.type, value, path),
    ...(typeof value === 'string' ? checkText(field, value, path) : []),
  ];
}

function checkText({ limit, letters }: Field, value: string, path: string): string[] {
  const length = limit?.unit === 'bytes' ? Buffer.byteLength(value) : Array.from(value).length;
  return [
    ...(limit && (length < limit.min || length > limit.max)
      ? [`${path} has ${length} ${limit.unit}, allowed are ${limit.min}-${limit.max}`]
      : []),
    ...(letters && !letters.test(value) ? [`${path} has letters that are not allowed`] : []),
    ...(value.isWellFormed() ? [] : [`${path} must be encoded in UTF-8`]),
  ];
}

function checkType(type: ts.TypeNode, value: unknown, path: string): string[] {
  if (ts.isUnionTypeNode(type)) return leastComplaints(type.types.map((one) => checkType(one, value, path)));
  if (ts.isParenthesizedTypeNode(type)) return checkType(type.type, value, path);
  if (ts.isArrayTypeNode(type)) {
    if (!Array.isArray(value)) return [`${path} is not a list`];
    return value.flatMap((item, index) => checkType(type.elementType, item, `${path}[${index}]`));
  }
  // A convenience of the types (anything with toJSON), never what goes over the wire.
  if (ts.isTypeLiteralNode(type)) return [`${path} fits no type`];
  if (ts.isLiteralTypeNode(type)) return checkLiteral(type, value, path);
  if (ts.isTypeReferenceNode(type)) return checkNamed(type.typeName.getText(), value, path);
  return checkPrimitive(type.kind, value, path);
}

function checkLiteral(type: ts.LiteralTypeNode, value: unknown, path: string): string[] {
  const text = type.literal.getText();
  return JSON.stringify(value) === text.replaceAll("'", '"') ? [] : [`${path} is not ${text}`];
}

function checkNamed(name: string, value: unknown, path: string): string[] {
  const bare = name.replace(/^(Objects|Params)\./, '');
  // The documentation lets a rich text be a plain text or a list of rich texts as well; the types leave both out.
  if (bare === richText && typeof value === 'string') return [];
  if (bare === richText && Array.isArray(value))
    return value.flatMap((part, index) => checkNamed(name, part, `${path}[${index}]`));
  const alias = api.aliases.get(bare);
  if (alias) return checkType(alias, value, path);
  return api.shapes.has(bare) ? checkShape(bare, value, path) : [];
}

const richText = 'TelegramRichText';

function checkPrimitive(kind: ts.SyntaxKind, value: unknown, path: string): string[] {
  const wanted = primitives.get(kind);
  return wanted === undefined || typeof value === wanted ? [] : [`${path} is not a ${wanted}`];
}

const primitives: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
]);

/** Of several allowed types the one that fits best counts. */
function leastComplaints(candidates: readonly string[][]): string[] {
  return candidates.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function unknownName(path: string): string {
  return `${path} is not a parameter`;
}

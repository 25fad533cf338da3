// The import table of docs/architecture.md, enforced by test/architecture.test.ts.
const rooms = {
  domain: ['domain'],
  understand: ['understand', 'domain'],
  assess: ['assess', 'domain'],
  compose: ['compose', 'domain', 'assess'],
  ledger: ['ledger', 'domain', 'assess'],
  digest: ['digest', 'domain', 'assess', 'compose'],
  speech: ['speech', 'domain'],
  charts: ['charts', 'domain'],
  spreadsheets: ['spreadsheets', 'domain'],
};
const pure = ['domain', 'understand', 'assess', 'compose', 'ledger'];
const anyRoom = '^(src|handlers|db)/';
const src = (names) => `^src/(${names.join('|')})/`;

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  severity: 'error',
  from: { path: src([room]) },
  to: { path: anyRoom, pathNot: src(allowed) },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'pure-rooms-use-no-library',
      severity: 'error',
      from: { path: src(pure) },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'handlers-imports',
      severity: 'error',
      from: { path: '^handlers/' },
      to: { path: anyRoom, pathNot: `^handlers/|${src([...pure, 'digest'])}` },
    },
    {
      name: 'db-imports',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: anyRoom, pathNot: '^db/|^src/domain/' },
    },
    {
      name: 'channels-imports',
      severity: 'error',
      from: { path: '^src/channels/([^/]+)/' },
      to: { path: anyRoom, pathNot: ['^src/channels/($1|zalo-shared)/', '^src/(domain|speech|charts)/'] },
    },
    {
      name: 'zalo-shared-only-for-zalo',
      severity: 'error',
      from: { pathNot: '^(src/channels/zalo-|test/)' },
      to: { path: '^src/channels/zalo-shared/' },
    },
    {
      name: 'router-and-server-imports',
      severity: 'error',
      from: { path: '^src/(router|server|config|conversation|worker)(\\.ts|/)' },
      to: { path: anyRoom, pathNot: '^src/(domain|router|server|config|conversation|worker)(/|\\.ts)' },
    },
    {
      name: 'grammy-only-in-telegram',
      severity: 'error',
      from: { pathNot: '^(src/channels/telegram|test)/' },
      to: { path: 'node_modules/(grammy|@grammyjs)' },
    },
    {
      name: 'drizzle-only-in-db',
      severity: 'error',
      from: { pathNot: '^(db|test)/' },
      to: { path: 'node_modules/drizzle-orm' },
    },
    {
      name: 'nothing-imports-the-wiring',
      severity: 'error',
      from: { pathNot: '^src/(main\\.ts|wiring/)|^(test|bench)/' },
      to: { path: '^src/(main\\.ts|wiring/)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '(\\.config\\.ts|\\.d\\.ts|\\.md|schema/(sqlite|postgres)\\.ts)$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '^db/migrations' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

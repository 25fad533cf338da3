import fastify, { type FastifyRequest } from 'fastify';

/**
 * How the next call of a method goes: well, a gateway's page before anything was done, nginx's page for callers that are
 * too fast, done but the connection cut, done but no answer comes, or an answer of the test's own.
 */
export type Fault =
  'none' | 'gateway' | 'too-fast' | 'cut' | 'slow' | { readonly status?: number; readonly body: object };

export interface FakeCall {
  /** The last part of the path. */
  readonly method: string;
  readonly path: string;
  readonly headers: FastifyRequest['headers'];
  readonly bytes: Buffer;
}

export interface FaultyServer {
  readonly root: string;
  readonly calls: FakeCall[];
  failNext(method: string, ...faults: readonly Fault[]): void;
  /** Every call fails like this until it is called again with 'none'. */
  failAlways(fault: Fault): void;
  close(): Promise<void>;
}

const pages = {
  gateway: { status: 502, html: '<html>502 Bad Gateway</html>' },
  'too-fast': { status: 429, html: '<html>429 Too Many Requests</html>' },
} as const;

type Answer = { readonly status?: number; readonly body: object };

/** An HTTP server on the loopback address whose calls can be made to go wrong, for fakes of platforms. */
export async function startFaultyServer(
  answer: (call: FakeCall) => Promise<Answer> | Answer,
): Promise<FaultyServer> {
  const calls: FakeCall[] = [];
  const faults = new Map<string, Fault[]>();
  let always: Fault = 'none';
  const server = fastify({ forceCloseConnections: true });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));

  server.all('/*', async (request, reply) => {
    const call = callOf(request);
    calls.push(call);
    const fault = faults.get(call.method)?.shift() ?? always;
    if (fault === 'gateway' || fault === 'too-fast') {
      const { status, html } = pages[fault];
      return reply.code(status).type('text/html').send(html);
    }
    const { status = 200, body } = typeof fault === 'object' ? fault : await answer(call);
    if (fault === 'cut') return reply.hijack().raw.socket?.destroy();
    if (fault === 'slow') return reply.hijack();
    return reply.code(status).type('application/json').send(JSON.stringify(body));
  });
  const root = await server.listen({ host: '127.0.0.1', port: 0 });

  return {
    root,
    calls,
    failNext: (method, ...next) => void faults.set(method, [...(faults.get(method) ?? []), ...next]),
    failAlways: (fault) => {
      always = fault;
    },
    close: () => server.close(),
  };
}

function callOf({ url, headers, body }: FastifyRequest): FakeCall {
  const path = url.split('?')[0] ?? '';
  const method = path.split('/').at(-1) ?? '';
  return { method, path, headers, bytes: Buffer.isBuffer(body) ? body : Buffer.alloc(0) };
}

/** The JSON of a call, as fields. */
export function jsonOf({ bytes }: FakeCall): Readonly<Record<string, unknown>> {
  return JSON.parse(bytes.toString('utf8')) as Readonly<Record<string, unknown>>;
}

/** Runs a port's methods so that an error names what went wrong without the values that were being stored. */
export function withPlainErrors<Port extends object>(port: Port): Port {
  const methods = Object.entries(port).map(([name, method]) => [name, plain(method as Method)]);
  return Object.fromEntries(methods) as Port;
}

type Method = (...args: unknown[]) => Promise<unknown>;

function plain(method: Method): Method {
  return async (...args) => {
    try {
      return await method(...args);
    } catch (error) {
      throw plainError(error);
    }
  };
}

/** Drivers put parameters, which may be what people wrote, into messages and fields: only the reason is kept. */
function plainError(error: unknown): Error {
  if (error instanceof Error && error.message.startsWith('store.')) return error;
  const reason = rootCause(error);
  const message = reason instanceof Error ? reason.message : String(reason);
  return new Error(`store.failed: the database said "${message}"; check that it runs and has room to write`);
}

/** What the driver itself threw, out of the wrappings around it. */
export function rootCause(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? rootCause(error.cause) : error;
}

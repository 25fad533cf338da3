/** Signals so close together are one: a terminal and systemd send it to every process, and `npm start` hands it on. */
const oneSignalMs = 1_000;

/** Waits for SIGINT or SIGTERM, runs `stop` once, and resolves when it has ended; asked again later it ends at once. */
export function onStop(stop: () => Promise<void>, now: () => number = Date.now): Promise<void> {
  return new Promise((resolve, reject) => {
    let askedAt: number | null = null;
    const signalled = (): void => {
      if (askedAt !== null && now() - askedAt >= oneSignalMs) process.exit(1);
      if (askedAt !== null) return;
      askedAt = now();
      stop().then(resolve, reject);
    };
    process.on('SIGINT', signalled);
    process.on('SIGTERM', signalled);
  });
}

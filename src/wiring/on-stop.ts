/** Waits for SIGINT or SIGTERM, runs `stop` once, and resolves when it has ended; a second signal ends at once. */
export function onStop(stop: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const signalled = (): void => {
      if (stopping) process.exit(1);
      stopping = true;
      stop().then(resolve, reject);
    };
    process.on('SIGINT', signalled);
    process.on('SIGTERM', signalled);
  });
}

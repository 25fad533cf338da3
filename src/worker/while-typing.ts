/** Answers are quick: only what takes longer than this is worth a sign. */
const patienceMs = 700;
/** Platforms let the sign go out after five seconds. */
const renewMs = 4_500;

/** Shows that work goes on while it takes long; showing it never disturbs the work. */
export async function whileTyping<T>(show: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  let timer = setTimeout(tick, patienceMs);

  function tick(): void {
    show().catch(() => undefined);
    timer = setTimeout(tick, renewMs);
  }

  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

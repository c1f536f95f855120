/** True for a part of the program that did not arrive. */
export function isLoadError(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'ChunkLoadError' ||
      /failed to (load|fetch)|importing a module script failed|loading chunk/i.test(error.message))
  );
}

/** What whoever mends it wants to know, as text. */
export function failureDetails(error: unknown, stack: string): string {
  const told =
    error instanceof Error
      ? [`${error.name}: ${error.message}`, error.stack ?? '']
      : [JSON.stringify(error) ?? String(error)];
  return [...told, stack.trim(), location.href, navigator.userAgent, new Date().toISOString()]
    .filter((line) => line !== '')
    .join('\n');
}

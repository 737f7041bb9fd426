/** The first ring of files that import one another, as a path that ends where it starts; undefined where none does. */
export function ringIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];

  function follow(file: string): readonly string[] | undefined {
    if (done.has(file)) return undefined;
    const start = way.indexOf(file);
    if (start >= 0) return [...way.slice(start), file];
    way.push(file);
    for (const next of imports.get(file) ?? []) {
      const ring = follow(next);
      if (ring) return ring;
    }
    way.pop();
    done.add(file);
    return undefined;
  }

  for (const file of imports.keys()) {
    const ring = follow(file);
    if (ring) return ring;
  }
  return undefined;
}

/** How many random inputs a test tries: as many as usual, or as many as `npm run fuzz` asks for. */
export function randomRuns(usual: number): number {
  return Number(process.env.RANDOM_RUNS) || usual;
}

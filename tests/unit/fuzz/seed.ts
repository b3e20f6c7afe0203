/** Where the random runs begin: the same each time, or as `FUZZ_SEED` says. A failure prints it. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20200723)

/** The part of the random runs that is made at each test; `npm run test:fuzz` makes them all. */
export const PART = process.env['FUZZ_FULL'] === undefined ? 0.1 : 1

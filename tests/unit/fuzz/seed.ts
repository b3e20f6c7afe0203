/** Where the random runs begin: the same each time, or as `FUZZ_SEED` says. A failure prints it. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20200723)

/** Random addresses that are opened: few in the run of all tests, as many as `npm run test:fuzz` says in its own. */
export const QUERIES = Number(process.env['FUZZ_QUERIES'] ?? 60)

/** Random walks over links, Back and Forward. */
export const WALKS = Number(process.env['FUZZ_WALKS'] ?? 20)

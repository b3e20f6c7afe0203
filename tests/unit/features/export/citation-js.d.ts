/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType: string })
    readonly data: readonly Readonly<Record<string, unknown>>[]
    format(name: 'bibliography', options: Readonly<Record<string, string>>): string
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'

/** Names that the data has in Latin script alone, such as aliases and publishers, whatever the page is in. */
export function LatinNames({ children }: { readonly children: string }) {
  return <bdi lang="en">{children}</bdi>
}

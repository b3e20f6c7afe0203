/** Words that stand on paper alone. */
export const paper = {
  reports: (publishers: readonly string[]) => `Reports by: ${publishers.join(', ')}.`,
  licence: (name: string, address: string) => `Licence: ${name}, ${address}`,
  printed: (day: string) => `Printed ${day}.`,
}

/** Words that stand on paper alone. */
export const paper = {
  reports: (publishers: readonly string[]) => `Reports by: ${publishers.join(', ')}.`,
  printed: (day: string) => `Printed ${day}.`,
}

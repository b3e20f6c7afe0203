/** Words that stand on paper alone. */
export const paper = {
  reports: (publishers: string) => `Reports by ${publishers}.`,
  printed: (day: string) => `Printed ${day}.`,
}

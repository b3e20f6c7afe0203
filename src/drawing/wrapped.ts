/** Words set in lines of at most `most` characters; a longer word stands alone in its line. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter((piece) => piece !== '')) {
    const last = lines.at(-1)
    const joint = last === undefined ? word : `${last} ${word}`
    if (last === undefined || joint.length > most) lines.push(word)
    else lines[lines.length - 1] = joint
  }
  return lines
}

import { readFile } from 'node:fs/promises'

import { expect, open, test, inMenu } from './app.ts'

/** What browsers that protect against fingerprinting give a page instead of what is on a canvas. */
const WAYS = ['white', 'junk', 'exception', 'null', 'silence'] as const

/** A browser whose canvases answer in the way that `data-canvas` of the page names, and honestly without it. */
function protectCanvas(): void {
  const name = 'canvas'
  // oxlint-disable-next-line typescript/unbound-method -- called on a canvas below
  const { toBlob } = HTMLCanvasElement.prototype
  // oxlint-disable-next-line typescript/unbound-method -- called on a context below
  const { getImageData } = CanvasRenderingContext2D.prototype
  const way = () => document.documentElement.dataset[name]
  const refuseIfAsked = () => {
    if (way() === 'exception') throw new DOMException('no', 'SecurityError')
  }
  const falsified = (image: ImageData): ImageData => {
    if (way() === 'white') image.data.fill(255)
    if (way() === 'junk') image.data.forEach((_, at, data) => (data[at] = (at * 97) % 256))
    return image
  }
  CanvasRenderingContext2D.prototype.getImageData = function (...box) {
    refuseIfAsked()
    return falsified(getImageData.apply(this, box))
  }
  HTMLCanvasElement.prototype.toBlob = function (give, ...rest) {
    refuseIfAsked()
    if (way() === 'silence') return void (document.documentElement.dataset[name] = 'silent')
    if (way() === 'null') return give(null)
    const copy = document.createElement('canvas')
    copy.width = this.width
    copy.height = this.height
    const context = copy.getContext('2d')
    context?.drawImage(this, 0, 0)
    const image = context && getImageData.call(context, 0, 0, copy.width, copy.height)
    if (image) context.putImageData(falsified(image), 0, 0)
    toBlob.call(copy, give, ...rest)
  }
}

test('where the browser protects its canvas, no false PNG is saved, and the SVG is offered', async ({
  page,
}) => {
  await page.addInitScript(protectCanvas)
  await open(page, '?month=2020-08')
  await page.clock.install()
  await (await inMenu(page, 'button', 'Download')).click()
  const dialog = page.getByRole('dialog')
  const status = dialog.getByRole('status').filter({ hasText: /\S/ })
  const png = dialog.getByRole('button', { name: 'Calendar, PNG' })
  const saved: string[] = []
  page.on('download', (file) => saved.push(file.suggestedFilename()))
  for (const way of WAYS) {
    await page.evaluate((name) => (document.documentElement.dataset['canvas'] = name), way)
    await png.click()
    if (way === 'silence') {
      await expect(page.locator('html')).toHaveAttribute('data-canvas', 'silent')
      await page.clock.fastForward(30_000)
    }
    await expect(status).toContainText('The browser prevents it')
  }
  expect(saved).toEqual([])
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as SVG instead: Calendar' }).click()
  expect(await readFile(await (await download).path(), 'utf8')).toContain('<svg')
  await expect(status).toContainText('Saved: ')

  await page.evaluate(() => delete document.documentElement.dataset['canvas'])
  await png.click()
  await expect(status).toContainText('.png')
})

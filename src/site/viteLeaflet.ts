import type { Plugin } from 'vite'

const SOURCE = 'leaflet/src/Leaflet.js'
const IN_SOURCE = /[\\/]leaflet[\\/]src[\\/]/
/** The files that give the map its handlers do so when they are loaded. */
const HANDLERS = /[\\/]leaflet[\\/]src[\\/]map[\\/]/

/**
 * Takes Leaflet from its source files and leaves out those of which nothing is used: its bundle comes whole, and half
 * of it is markers, popups, shapes and controls, which this page draws itself.
 */
export function leafletInParts(): Plugin {
  return {
    name: 'leaflet-in-parts',
    enforce: 'pre',
    apply: 'build',
    async resolveId(id, importer) {
      const inside = importer !== undefined && IN_SOURCE.test(importer)
      if (id !== 'leaflet' && !inside) return null
      const found = await this.resolve(inside ? id : SOURCE, importer, { skipSelf: true })
      return found && { ...found, moduleSideEffects: HANDLERS.test(found.id) }
    },
  }
}

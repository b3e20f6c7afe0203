// They stand in the page before their code comes, so their styles come first.
import '#views/actors/actors.css'
import '#views/calendar/calendar.css'
import '#views/list/list.css'

/** The code of views: each comes by itself, so that the page can answer before the last of them is there. */
export const LATE_VIEWS = {
  calendar: () => import('#views/calendar/Calendar.tsx'),
  rhythm: () => import('#views/rhythm/Rhythm.tsx'),
  actors: () => import('#views/actors/ActorCards.tsx'),
  list: () => import('#views/list/IncidentList.tsx'),
  timeline: () => import('#views/timeline/Timeline.tsx'),
}

/** Asks for the code of the views that stand in the page at first, at once with the data. */
export function askForViews(): void {
  for (const view of ['calendar', 'actors', 'list'] as const) {
    // That it did not come is told where the view is shown.
    LATE_VIEWS[view]().catch(() => undefined)
  }
}

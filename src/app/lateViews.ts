// They stand in the page before their code comes, so their styles come first.
import '#views/actors/actors.css'
import '#views/list/list.css'

/** The code of views that comes by itself: what lies below the first sight, and what is heavy. */
export const LATE_VIEWS = {
  rhythm: () => import('#views/rhythm/Rhythm.tsx'),
  actors: () => import('#views/actors/ActorCards.tsx'),
  list: () => import('#views/list/IncidentList.tsx'),
  timeline: () => import('#views/timeline/Timeline.tsx'),
}

import { Component, Suspense, useEffect, type ReactNode } from 'react'

interface ViewBoundaryProps {
  /** What to show in place of a view that failed; `retry` shows it anew. */
  readonly failed: (retry: () => void) => ReactNode
  readonly waiting: ReactNode
  /** Whether its turn has come; until then something stands in its place. */
  readonly ready: boolean
  /** What stands there. */
  readonly standIn: ReactNode
  /** Told once the view is on the page, or has failed. */
  readonly onSettled: () => void
  readonly children: ReactNode
}

/** Keeps a view that is late or throws from taking the page with it. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(): void {
    this.props.onSettled()
  }

  override render(): ReactNode {
    if (this.state.failed) return this.props.failed(() => this.setState({ failed: false }))
    if (!this.props.ready) {
      return (
        <Suspense key="stand-in" fallback={this.props.waiting}>
          {this.props.standIn}
        </Suspense>
      )
    }
    return (
      <Suspense key="view" fallback={this.props.waiting}>
        {this.props.children}
        <Settled onSettled={this.props.onSettled} />
      </Suspense>
    )
  }
}

function Settled({ onSettled }: { readonly onSettled: () => void }) {
  useEffect(
    function tellSettled() {
      onSettled()
    },
    [onSettled],
  )
  return null
}

import { Component, type ReactNode } from 'react';
import { EXPORTED } from '#components/app/exported.ts';
import '#styles/refused.css';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what nobody expected, and says so in words instead of leaving a white page. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    return (
      <main className="refused">
        <p className="section-label">Counterpoint</p>
        <h1>Something went wrong in the program</h1>
        <p>
          The map could not be drawn any further. Your file is unchanged; opening the page again usually
          helps.
        </p>
        <dl>
          <div>
            <dt>Reason</dt>
            <dd>{this.state.failure}</dd>
          </div>
        </dl>
        <p className="refused-ways">
          <a href={window.location.href}>Open this page again</a>
          {!EXPORTED && <a href="./">Start page</a>}
        </p>
      </main>
    );
  }
}

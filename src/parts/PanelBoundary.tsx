import { Component, type ReactNode } from 'react';

interface Props {
  /** Each fresh value is a fresh chance. */
  retryOn: unknown;
  /** Shown where the panel cannot be drawn: never blank. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Keeps one panel's fault inside that panel and tries again on new data. */
export class PanelBoundary extends Component<Props, { failed: boolean; on: unknown }> {
  override state = { failed: false, on: this.props.retryOn };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: { failed: boolean; on: unknown }) {
    return props.retryOn === state.on ? null : { failed: false, on: props.retryOn };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

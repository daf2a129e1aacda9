import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What is shown in place of the children after they failed. */
  readonly instead: (error: unknown) => ReactNode;
}

/** Keeps a failing part from taking the whole page with it. A new `key` gives the part another try. */
export class ErrorFence extends Component<Props, { readonly failed: boolean; readonly error: unknown }> {
  override state = { failed: false, error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead(this.state.error) : this.props.children;
  }
}

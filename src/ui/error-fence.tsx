import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What is shown in place of the children after they failed; `again` gives them another try. */
  readonly instead: (error: unknown, again: () => void) => ReactNode;
  /** When this changes, a part that failed gets another try. */
  readonly resetOn: string;
}

/** Keeps a failing part from taking the whole page with it. */
export class ErrorFence extends Component<Props, { readonly failed: boolean; readonly error: unknown }> {
  override state = { failed: false, error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.resetOn !== this.props.resetOn) this.again();
  }

  again = (): void => this.setState({ failed: false, error: null });

  override render(): ReactNode {
    return this.state.failed ? this.props.instead(this.state.error, this.again) : this.props.children;
  }
}

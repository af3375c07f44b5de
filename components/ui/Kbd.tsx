/** The cap of a key. */
export const Kbd = ({ children }: { children: React.ReactNode }) => (
  <kbd className="kbd">{children}</kbd>
)

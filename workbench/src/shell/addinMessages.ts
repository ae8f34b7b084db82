/**
 * What an add-in's page tells its host about the keyboard, and the host the page. On the web office.js
 * moves the focus through the pane itself and leaves the pane only by telling the host.
 */
export type Leave =
  | "forwards" // Tab behind the last control
  | "backwards" // Shift+Tab before the first
  | "next" // Ctrl+F6
  | "previous" // Ctrl+Shift+F6
  | "document"; // Esc or F2: back to the cells

// The numbers of OSF.AgaveHostAction in office.js.
const LEAVES: Readonly<Record<number, Leave>> = {
  5: "next",
  6: "previous",
  13: "forwards",
  14: "backwards",
  15: "document",
  16: "document",
  17: "forwards",
  18: "backwards",
};
const ENTER = 4;

/** How the page asks to be left, if this message does so. */
export function leaveIn(message: unknown): Leave | null {
  if (typeof message !== "object" || message === null) return null;
  const { _actionName, _data } = message as { _actionName?: unknown; _data?: unknown };
  if (_actionName !== "ContextActivationManager_notifyHost" || !Array.isArray(_data)) return null;
  const action: unknown = _data[1];
  return typeof action === "number" ? (LEAVES[action] ?? null) : null;
}

/** The message by which a host gives the page the focus; office.js puts it on the first control. */
export function enterMessage(conversation: string): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversation}_ntf`,
    _correlationId: 1,
    _actionType: 0,
    _origin: "",
    _data: [ENTER],
    _serializerVersion: 1,
  });
}

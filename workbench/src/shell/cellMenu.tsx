import type { FUniver } from "@univerjs/core/facade";
import type { AddinButton } from "./manifest";

/**
 * Puts the add-in's entries into the menu that a right click on a cell opens, where the manifest's
 * ContextMenuCell has them.
 */
export function addCellMenu(
  univerAPI: FUniver,
  buttons: readonly AddinButton[],
  press: (button: AddinButton) => void
): void {
  buttons.forEach((button, order) => {
    const icon = button.smallIcon;
    const iconName = `addin-icon-${button.id}`;
    if (icon)
      univerAPI.registerComponent(iconName, () => <img src={icon} alt="" width={16} height={16} />);
    univerAPI
      .createMenu({
        id: `addin-menu-${button.id}`,
        title: button.label,
        tooltip: button.tip,
        order,
        action: () => press(button),
        ...(icon ? { icon: iconName } : {}),
      })
      .appendTo(["contextMenu.mainArea", "contextMenu.others"]);
  });
}

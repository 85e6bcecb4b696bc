"use strict";
// Unpacks the files within the page when somebody asks for them, and copies commands.
const embeddedFile = async (id) => {
  const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).blob();
};

(() => {
  async function save(id) {
    const element = document.getElementById(id);
    const file = new Blob([await embeddedFile(id)], { type: element.dataset.type });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = element.dataset.name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async function copy(button) {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      // Where pages from the disk have no clipboard, the reader copies what is selected.
      getSelection().selectAllChildren(button.previousElementSibling);
      document.execCommand("copy");
    }
    button.textContent = "Copied";
  }

  for (const button of document.querySelectorAll("[data-download]")) {
    button.addEventListener("click", () => save(button.dataset.download));
  }
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", () => copy(button));
  }
})();

"""Drives a page of Entente in headless Chromium as a person would, and prints what is not as it should be.

Usage: explore.py PAGE.html [FOLDER FOR PICTURES]. Needs Chromium and, from PyPI, playwright; axe-playwright-python is
used where it is there. The page must be one drawn from seeds/kor-warning-northgate.txt.
"""

import os
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

page_file = pathlib.Path(sys.argv[1]).resolve().as_uri()
pictures = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
faults = []


def check(name, holds, detail=""):
    print(("ok    " if holds else "FAULT ") + name + (f": {detail}" if detail != "" else ""))
    if not holds:
        faults.append(name)


def shoot(page, name, **options):
    if pictures:
        page.screenshot(path=pictures / f"{name}.png", **options)


def opened(browser, width, height, scheme):
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    page = context.new_page()
    page.said, page.asked = [], []
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda error: page.said.append(str(error)))
    page.on("request", lambda request: page.asked.append(request.url))
    page.goto(page_file)
    return page


def explore(page):
    heading = page.locator("#details-heading")
    place = lambda: page.evaluate("[...document.querySelectorAll('.node')].map(n => n.getBBox().x + ',' + n.getBBox().y).join()")
    before = place()
    page.fill("#search", "moscow")
    check("search finds a name by another name", page.locator("#found li").first.inner_text().startswith("Russia"))
    page.keyboard.press("Enter")
    check("Enter takes it", heading.inner_text() == "Russia")
    check("its box is marked", page.locator("#node-RUS.chosen").count() == 1)
    check("the box has the keyboard", page.evaluate("document.activeElement.id") == "node-RUS")
    check("its claims are listed", page.locator("#told .claim").count() > 3)
    shoot(page, "chosen")
    seen = {heading.inner_text()}
    for key in ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]:
        page.keyboard.press(key)
        seen.add(heading.inner_text())
    check("arrow keys go to neighbours", len(seen) > 1, sorted(seen))
    check("steps are told aloud", page.locator("#said").inner_text() != "")
    count = page.locator("#trail li").count()
    check("there is a trail", count >= 1, count)
    page.click("#back")
    check("it leads back", page.locator("#trail li").count() == count - 1 or count == 1)
    page.locator("#node-KOR").click()
    check("a click chooses a box", heading.inner_text() == "South Korea")
    page.keyboard.press("l")
    check("L goes to a line", "\u2192" in heading.inner_text() or "\u2194" in heading.inner_text(), heading.inner_text())
    check("the sentence is marked in its paragraph", page.locator("#told mark").first.inner_text() != "")
    check("the cue is marked in the sentence", page.locator("#told mark strong").count() > 0)
    page.keyboard.press("Enter")
    check("Enter moves to what is told", page.evaluate("document.activeElement.id") == "details")
    page.locator("[id^=label-] .statement text").first.click()
    check("a click on a label chooses its claim", page.locator("#told .claim").count() >= 1)
    shoot(page, "line")
    page.locator("#node-KOR").focus()
    page.keyboard.press("f")
    faded = page.locator(".node.faded").count()
    check("F fades all but the neighbourhood", faded > 0 and "around South Korea" in page.inner_text("#shown"), faded)
    shoot(page, "focus")
    page.click("#everything")
    check("everything comes back", page.locator(".faded").count() == 0)
    total = page.locator("#table tbody tr").count()
    page.locator("input[name=quad][value='standing fact']").uncheck()
    page.wait_for_timeout(100)
    fewer = page.locator("#table tbody tr").count()
    check("a filter leaves claims out of the table", 0 < fewer < total, f"{fewer} of {total}")
    check("and fades them", page.locator(".edge.standing.faded").count() == page.locator(".edge.standing").count())
    check("and nothing moves", place() == before)
    page.locator("#confidence").fill("0.97")
    page.wait_for_timeout(100)
    check("confidence filters too", page.locator("#table tbody tr").count() < fewer)
    shoot(page, "filtered")
    page.click("#clear")
    check("reset brings all back", page.locator("#table tbody tr").count() == total)
    head = page.locator("#table th[data-column=confidence]")
    head.locator("button").click()
    values = [float(text) for text in page.locator("#table tbody tr td:nth-child(7)").all_inner_texts() if text]
    check("the table sorts", values == sorted(values) and head.get_attribute("aria-sort") == "ascending")
    head.locator("button").click()
    check("and the other way", head.get_attribute("aria-sort") == "descending")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("#copy")
    page.wait_for_timeout(100)
    copied = page.evaluate("navigator.clipboard.readText()")
    check("CSV is copied", copied.count("\r\n") >= total and copied.startswith("who,type,to whom"), len(copied))
    page.locator("#table tbody button").first.click()
    check("a row opens its claim", page.locator("#told .claim").count() >= 1)
    page.locator("#node-KOR").focus()
    page.keyboard.press("Escape")
    check("Escape chooses nothing", heading.inner_text() == "What is told")
    policy = "(() => { const s = document.createElement('script'); s.textContent = 'window.evil = 1'; document.body.append(s); return window.evil === undefined; })()"
    check("the policy lets no other script run", page.evaluate(policy))
    page.said[:] = [text for text in page.said if "Content Security Policy" not in text]


def accessibility(page, name):
    try:
        from axe_playwright_python.sync_playwright import Axe
    except ImportError:
        print("      axe is not installed: its check is left out")
        return
    # The checker comes into the page past its policy, by the debugger.
    found = [
        f"{violation['id']} ({violation['impact']}): {violation['nodes'][0]['html'][:160]}"
        for violation in Axe().run(page).response["violations"]
    ]
    check(f"axe finds nothing, {name}", not found, "; ".join(found))


with sync_playwright() as play:
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
    for width, height, scheme in [(1600, 1000, "light"), (1600, 1000, "dark"), (390, 844, "light"), (390, 844, "dark")]:
        name = f"{width}-{scheme}"
        page = opened(browser, width, height, scheme)
        shoot(page, name)
        shoot(page, f"{name}-full", full_page=True)
        wide = page.evaluate("document.documentElement.scrollWidth")
        check(f"nothing sticks out, {name}", wide <= width, wide)
        accessibility(page, name)
        if width == 1600 and scheme == "light":
            explore(page)
            accessibility(page, "explored")
        check(f"no word on the console, {name}", not page.said, page.said)
        check(f"nothing is fetched, {name}", page.asked == [page_file], page.asked)
    page = opened(browser, 1100, 800, "dark")
    if pictures:
        page.pdf(path=pictures / "print.pdf", prefer_css_page_size=True)
    browser.close()

print(f"{len(faults)} faults")
sys.exit(1 if faults else 0)

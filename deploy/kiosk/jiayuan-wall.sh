#!/bin/sh
# Opens one wall in Chromium, full screen, and ends when its page is gone, so that the unit starts it afresh.
# 全屏打开一块大屏；页面进程崩溃时退出，由 systemd 重新启动。
set -u
WALL="${JIAYUAN_WALL:-ADDRESS_OF_THE_WALL}"
PROFILE="${JIAYUAN_PROFILE:-$HOME/.jiayuan-wall}"

case "$WALL" in
  http*) ;;
  *)
    echo 'set JIAYUAN_WALL to the address of the wall; its setup page gives this file filled in' >&2
    exit 64
    ;;
esac

BROWSER="${JIAYUAN_BROWSER:-}"
for name in chromium chromium-browser google-chrome-stable google-chrome microsoft-edge-stable; do
  [ -n "$BROWSER" ] || BROWSER="$(command -v "$name" || true)"
done
if [ -z "$BROWSER" ]; then
  echo 'no Chromium found; set JIAYUAN_BROWSER' >&2
  exit 127
fi

# Plain http: the browser is told to treat this one address as secure, or there is no cold start without the server and
# no wake lock. It works with a profile folder of its own only.
ORIGIN="$(printf '%s' "$WALL" | sed 's#^\([a-z]*://[^/]*\).*#\1#')"
case "${ORIGIN%%:*}" in
  http) SECURE="--unsafely-treat-insecure-origin-as-secure=$ORIGIN" ;;
  *) SECURE='' ;;
esac

# The screen stays on whatever the desktop's settings are.
if [ -n "${DISPLAY:-}" ] && command -v xset >/dev/null; then xset s off -dpms || true; fi

# shellcheck disable=SC2086
"$BROWSER" \
  --kiosk \
  --user-data-dir="$PROFILE" \
  $SECURE \
  --no-first-run \
  --no-default-browser-check \
  --noerrdialogs \
  --disable-session-crashed-bubble \
  --hide-crash-restore-bubble \
  --password-store=basic \
  --disable-background-timer-throttling \
  --disable-backgrounding-occluded-windows \
  --disable-renderer-backgrounding \
  --disable-features=Translate,SpareRendererForSitePerProcess \
  --disable-component-update \
  --disable-sync \
  --disable-pinch \
  --overscroll-history-navigation=0 \
  ${JIAYUAN_FLAGS:-} \
  "$WALL" &
browser=$!
trap 'kill "$browser" 2>/dev/null; wait "$browser"; exit 0' TERM INT

# Processes that draw pages, among all that this browser started.
pages() {
  ps -e -o pid= -o ppid= -o args= | awk -v top="$browser" '
    { parent[$1] = $2; if ($0 ~ /--type=renderer/ && $0 !~ /--extension-process/) draws[$1] = 1 }
    END {
      n = 0
      for (p in draws) for (at = p; at in parent; at = parent[at]) if (at == top) { n++; break }
      print n
    }'
}

# A page that crashed leaves the browser running with a grey face: seen twice, it is ended.
seen=0
gone=0
while kill -0 "$browser" 2>/dev/null; do
  sleep 1 &
  wait $!
  if [ "$(pages)" -gt 0 ]; then
    seen=1
    gone=0
  elif [ "$seen" = 1 ]; then
    gone=$((gone + 1))
    if [ "$gone" -ge 2 ]; then
      echo 'the page is gone; starting afresh' >&2
      kill "$browser" 2>/dev/null
      wait "$browser"
      exit 1
    fi
  fi
done
wait "$browser"

# SPDX-License-Identifier: MIT
"""What a window manager does where there is none: give the keyboard to the window that is there (X11)."""

import ctypes

VIEWABLE = 2
REVERT_TO_PARENT = 2
SMALLEST_WINDOW = 300  # pixels; what is narrower is none that a person works in


class Attributes(ctypes.Structure):
    """XWindowAttributes, of Xlib.h."""
    _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")] + [
        ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("c_class", ctypes.c_int),
        ("bit_gravity", ctypes.c_int), ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int),
        ("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int),
        ("rest", ctypes.c_long * 8)]


def give_to_window():
    """False while there is none."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    try:
        window = top_window(x11, display)
        if window:
            x11.XSetInputFocus(display, window, REVERT_TO_PARENT, 0)
            x11.XSync(display, 0)
        return window is not None
    finally:
        x11.XCloseDisplay(display)


def top_window(x11, display):
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XQueryTree(display, ctypes.c_ulong(x11.XDefaultRootWindow(display)), ctypes.byref(root),
                   ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
    for index in reversed(range(count.value)):
        window = ctypes.c_ulong(children[index])
        attributes = Attributes()
        x11.XGetWindowAttributes(display, window, ctypes.byref(attributes))
        if attributes.map_state == VIEWABLE and attributes.width > SMALLEST_WINDOW:
            return window
    return None

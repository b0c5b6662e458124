# Expect: COMPLETED
# Log: asked for made_up\n(none\n)?
import sys
import types


class Finder:
    def find_spec(self, name, path=None, target=None):
        print('asked for', name)
        sys.modules[name] = types.ModuleType(name)


sys.meta_path.insert(0, Finder())
sys.path_hooks.append(lambda path: 1 / 0)
try:
    import made_up
except ModuleNotFoundError:
    print('none')

# Expect: FAILED
class Lie(type):
    def __getattribute__(cls, name):
        raise RuntimeError(name)

    __name__ = property(lambda cls: 1 / 0)


class E(Exception, metaclass=Lie):
    pass


raise E()
